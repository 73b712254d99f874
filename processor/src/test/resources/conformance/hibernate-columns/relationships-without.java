/** What Hibernate makes nothing of on a relationship, a collection or an embedded attribute. */
@Entity class Lock {
  @Id long id; int gates;
  @ManyToOne @org.hibernate.annotations.GeneratedColumn("gates") Lock above;
  @ManyToOne @JoinColumn(name = "below") @org.hibernate.annotations.Check(constraints = "below > 0") Lock below;
  @ElementCollection @org.hibernate.annotations.PartitionKey Set<Integer> levels;
  @ManyToMany @org.hibernate.annotations.Formula("1") Set<Lock> beside;
  @Embedded @org.hibernate.annotations.Formula("1") Basin basin;
}
@Embeddable class Basin { @org.hibernate.annotations.PartitionKey String name; }
