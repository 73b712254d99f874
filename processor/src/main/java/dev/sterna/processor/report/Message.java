package dev.sterna.processor.report;

/**
 * Every text of the processor, in one enum for each area. A text says what is wrong, where, why it
 * matters, and the next step. Ids have gaps; an id is never given to another message.
 */
public sealed interface Message
    permits SetupMessage,
        MappingMessage,
        InheritanceMessage,
        ColumnMessage,
        MappingFileMessage,
        RevisionMessage,
        SnapshotMessage,
        PendingMessage,
        CollectionMessage,
        AttributeMessage,
        RowCopyMessage,
        NamingMessage,
        StartMessage,
        OverlookedMessage,
        StructMessage,
        MisfitMessage,
        DefectMessage {

  Wording wording();
}
