@Entity class Buoy { @Id long id;
  @ElementCollection @org.hibernate.annotations.CollectionIdJavaClass(idType = Long.class)
  @org.hibernate.annotations.CollectionId(column = @Column(name = "c"), generator = "increment") Map<String, String> lights; }
