/** What editors call every one of their text boxes. */
export const EDITOR_NAME =
  /^(?:rich[- ]text|editor\b|editing area|edit(?:or)? (?:content|toolbar)|text ?area$|wysiwyg)/i;
