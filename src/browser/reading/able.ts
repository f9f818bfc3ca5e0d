// Browsers from before 2022 lack much of what scripts are written with here, this among it. There none
// of them begins, and pages are as they are without scripts.
if (![].findLast) throw new Error('old');

export {};
