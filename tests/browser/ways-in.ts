/**
 * Ways to run something, to ask for something elsewhere or to have a page look otherwise, which a proxy
 * or a fault could write into it. Each says its name when it does, to `ran` or to
 * the server elsewhere, or is `#010203`.
 */
export const waysIn = (elsewhere: string) => ({
  script: '<script>ran("script")</script>',
  module: '<script type="module">ran("module")</script>',
  inAddress: '<script src="data:text/javascript,ran(`inAddress`)"></script>',
  fromElsewhere: `<script src="${elsewhere}fromElsewhere"></script>`,
  inDrawing: '<svg><script>ran("inDrawing")</script></svg>',
  handler: '<img src="/nowhere.png" onerror="ran(`handler`)">',
  handlerOfDrawing: '<svg onload="ran(`handlerOfDrawing`)"></svg>',
  address: '<a class="way" href="javascript:ran(`address`)">plums</a>',
  form: '<form action="javascript:ran(`form`)"><button class="way">plums</button></form>',
  formElsewhere: `<iframe name="there"></iframe><form action="${elsewhere}formElsewhere" target="there"><button class="way">plums</button></form>`,
  addressOfFrame: '<iframe src="javascript:parent.ran(`addressOfFrame`)"></iframe>',
  frame: '<iframe srcdoc="<script>parent.ran(`frame`)</script>"></iframe>',
  frameElsewhere: `<iframe src="${elsewhere}frameElsewhere"></iframe>`,
  object: `<object data="${elsewhere}object"></object>`,
  picture: `<img src="${elsewhere}picture">`,
  base: `<base href="${elsewhere}"><img src="base">`,
  sheet: '<i id="sheet"></i><style>#sheet { color: #010203 }</style>',
  sheetInAddress:
    '<i id="sheetInAddress"></i><link rel="stylesheet" href="data:text/css,%23sheetInAddress{color:%23010203}">',
  sheetElsewhere: `<link rel="stylesheet" href="${elsewhere}sheetElsewhere">`,
  style: '<i id="style" style="color: #010203"></i>',
});
