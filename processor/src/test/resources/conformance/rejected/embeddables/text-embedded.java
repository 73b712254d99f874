@Entity class Port { @Id long id; @Embedded String name; }
