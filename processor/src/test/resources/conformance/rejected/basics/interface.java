// An interface is no entity.
@Entity interface T { @Id long getId(); }
