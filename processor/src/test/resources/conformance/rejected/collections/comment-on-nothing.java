@Entity class Voyage { @Id long id;
  @ElementCollection @org.hibernate.annotations.Comment(value = "what she carries", on = "cargo") Set<String> goods; }
