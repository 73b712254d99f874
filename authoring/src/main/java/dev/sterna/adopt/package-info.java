/** Databases that others made or changed: compared with the revisions, and taken over by them. */
package dev.sterna.adopt;
