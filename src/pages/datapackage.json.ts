import { dataPackage } from '../report/published/data-package';

/** All tables of this edition in one: https://datapackage.org/standard/data-package/ */
export const GET = () => Response.json(dataPackage());
