// Words that Hibernate's own schema adds to that of the specification.
class Shelf { long id; String label; String spoken; List<Book> books; Set<String> tags; List<String> notes; Book first; int rank; String code; Size size; }
class Size { int width; }
class Book { long id; List<Shelf> shelves; }

//// META-INF/orm.xml
<entity-mappings xmlns="http://www.hibernate.org/xsd/orm/mapping" version="7.0">
<package>m</package><access>FIELD</access>
<filter-def name="f"/>
<fetch-profile name="p"><fetch entity="Shelf" association="books" style="JOIN"/></fetch-profile>
<entity class="Shelf"><attributes>
<id name="id"/>
<basic name="label"><column name="LABEL_TEXT"><read>upper(LABEL_TEXT)</read><write>lower(?)</write></column></basic>
<basic name="spoken"><formula>upper(label)</formula></basic>
<basic name="rank"/>
<basic name="code"><jdbc-type-code>1</jdbc-type-code></basic>
<many-to-one name="first" not-found="IGNORE"/>
<one-to-many name="books" classification="LIST"/>
<element-collection name="tags" classification="SET"/>
<element-collection name="notes" classification="LIST"><list-index-base>1</list-index-base></element-collection>
<embedded name="size"><target>m.Size</target></embedded>
</attributes></entity>
<entity class="Book"><attributes>
<id name="id"/>
<many-to-many name="shelves" classification="BAG"/>
</attributes></entity>
<embeddable class="Size"><attributes><basic name="width"/></attributes></embeddable>
</entity-mappings>
