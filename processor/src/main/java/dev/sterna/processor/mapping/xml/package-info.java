/**
 * Mapping files (Jakarta Persistence 3.2, chapter 12): what XML says of a class, as the annotations
 * that it stands for.
 */
package dev.sterna.processor.mapping.xml;
