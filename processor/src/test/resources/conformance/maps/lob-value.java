// LOBs as values do not hinder the key.
@Entity class Texts { @Id long id; @ElementCollection @Lob Map<String, String> texts; }
