/** The revisions of a migrations package as their annotations and sources describe them. */
package dev.sterna.processor.revision;
