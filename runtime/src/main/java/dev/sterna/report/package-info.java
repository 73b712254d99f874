/**
 * What a run will do, what it reports while it runs, and what it has done: values for applications
 * to read, and the exceptions that they catch.
 */
package dev.sterna.report;
