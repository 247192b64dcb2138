export { verifyCommand } from './command.ts';
export { mask, masks } from './mask.ts';
