// Which class collections are made of in memory is nothing to their tables.
import org.hibernate.annotations.CollectionTypeRegistration;
import org.hibernate.collection.spi.*;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.metamodel.CollectionClassification;
import org.hibernate.persister.collection.CollectionPersister;
import org.hibernate.usertype.UserCollectionType;
class Shelves implements UserCollectionType {
  public CollectionClassification getClassification() { return CollectionClassification.LIST; }
  public Class<?> getCollectionClass() { return List.class; }
  public Object instantiate(int size) { return new ArrayList<>(); }
  public PersistentCollection<?> instantiate(SharedSessionContractImplementor session, CollectionPersister persister) { return new PersistentList<>(session); }
  public PersistentCollection<?> wrap(SharedSessionContractImplementor session, Object list) { return new PersistentList<>(session, (List<?>) list); }
  public Iterator<?> getElementsIterator(Object list) { return ((List<?>) list).iterator(); }
  public boolean contains(Object list, Object element) { return ((List<?>) list).contains(element); }
  public Object indexOf(Object list, Object element) { return ((List<?>) list).indexOf(element); }
  public Object replaceElements(Object from, Object to, CollectionPersister persister, Object owner, Map copies, SharedSessionContractImplementor session) { return to; }
}
@Entity
@CollectionTypeRegistration(classification = CollectionClassification.LIST, type = Shelves.class)
class Library {
  @Id long id;
  @ElementCollection @OrderColumn List<String> rooms;
  @ElementCollection Set<String> doors;
  @OneToMany List<Library> branches;
}
