/**
 * Databases that others created or changed: compared with the revisions, and taken over as
 * revisions.
 */
package dev.sterna.adopt;
