/** Revisions rewritten: taken back, amended, moved, squashed; and the mark of what is released. */
package dev.sterna.rewrite;
