/** Long words with a plain one: `id | class | phrases | suggestions | not before | not after | source`. */
export const jargonWords = `
utilize | word | ^utilize, ^utilise | ^use | | | plain
prior-to | word | prior to | before | | | plain
ambulate | word | ^ambulate | ^walk | | | casenotes
signpost | word | ^signpost | ^direct | | | lga
access-community | word | ^access the community | ^go out | | | careblog
require | word | ^require | ^need | | | casenotes
assist | word | ^assist | ^help | | | casenotes
commence | word | ^commence | ^start | | | plain
`;
