/** From the names of a model to those of a database. */
package dev.sterna.processor.mapping.name;
