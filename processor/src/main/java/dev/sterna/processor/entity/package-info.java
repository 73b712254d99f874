/** Which entity classes the model is made of, however little of it this compile has as source. */
package dev.sterna.processor.entity;
