/** The revisions as a history: what they add up to, one after the other and side by side. */
package dev.sterna.history;
