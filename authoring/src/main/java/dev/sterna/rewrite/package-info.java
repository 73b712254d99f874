/**
 * Rewrites revisions: removes, amends, moves and squashes them; and the mark of what is released.
 */
package dev.sterna.rewrite;
