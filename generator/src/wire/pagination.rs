//! Lists that come in pages: how one leads to the next. The contract speaks of values `P` of a request, of paths `W` into an answer, and of
//! properties `A` of an item by their names, and the program by its fields.

use serde::Serialize;

/// How many items a page has.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Limit<P> {
    /// The parameter that sets it.
    pub parameter: P,
    /// What is sent where the caller sets nothing.
    pub value: Option<i64>,
}

/// How to come to the next page.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub enum Advance<P, W, A> {
    /// By its number.
    Page(PageNumber<P>),
    /// By the number of items before it, in this parameter.
    Offset(P),
    /// By a cursor that the answer gives.
    Answer {
        /// The parameter that takes it.
        parameter: P,
        /// The path to it.
        cursor: W,
    },
    /// By a URL that the answer gives.
    Link(Link<W>),
    /// By a property of the last item, which no other item shares.
    LastItem {
        /// The parameter that takes it.
        parameter: P,
        /// The property.
        cursor: A,
    },
    /// By a property of the last item that others may share; which one depends on the order.
    Order(Ordered<P, A>),
}

/// Where the URL of the next page stands.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub enum Link<W> {
    /// In a `Link` header (RFC 8288).
    Header,
    /// At the end of this path.
    Property(W),
}

/// The numbers of pages.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PageNumber<P> {
    /// The parameter that takes them.
    pub parameter: P,
    /// The number of the page that is sent where there is none.
    pub first: i64,
    /// The highest that the API takes.
    pub last: Option<i64>,
}

/// How to come to the next page of a list that can be sorted.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Ordered<P, A> {
    /// The parameter that takes the cursor.
    pub parameter: P,
    /// The parameter that chooses the order.
    pub order: P,
    /// The order that is asked for where the caller asks for none.
    pub default: Option<String>,
    /// The orders that have a cursor.
    pub orders: Vec<Order<A>>,
    /// How to come to the next page in all other orders.
    pub otherwise: Option<PageNumber<P>>,
}

/// An order of a list.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Order<A> {
    /// The value that asks for it.
    pub value: String,
    /// The property of items that they are sorted by.
    pub property: A,
    /// Whether the highest comes first.
    pub is_descending: bool,
}

/// What stands for the names of parameters, paths and properties.
pub trait Fields<P, W, A> {
    /// What stands for a parameter.
    type Parameter;
    /// What stands for a path into an answer.
    type Path;
    /// What stands for a property of an item.
    type Property;

    /// What stands for this parameter, if anything does.
    fn parameter(&self, parameter: &P) -> Option<Self::Parameter>;
    /// What stands for this path, if anything does.
    fn path(&self, path: &W) -> Option<Self::Path>;
    /// What stands for this property, if anything does.
    fn property(&self, property: &A) -> Option<Self::Property>;
}

impl<P, W, A> Advance<P, W, A> {
    /// The parameters that say where in the list to go on.
    pub fn parameters(&self) -> Vec<&P> {
        match self {
            Self::Page(page) => vec![&page.parameter],
            Self::Offset(parameter)
            | Self::Answer { parameter, .. }
            | Self::LastItem { parameter, .. } => vec![parameter],
            Self::Link(_) => Vec::new(),
            Self::Order(ordered) => {
                let page = { ordered.otherwise.iter() }.map(|page| &page.parameter);
                page.chain([&ordered.parameter]).collect()
            }
        }
    }

    /// The same in terms of fields; `None` where nothing stands for a name.
    pub fn of_fields<F: Fields<P, W, A>>(
        &self,
        fields: &F,
    ) -> Option<Advance<F::Parameter, F::Path, F::Property>> {
        Some(match self {
            Self::Page(page) => Advance::Page(page.map(|it| fields.parameter(it))?),
            Self::Offset(parameter) => Advance::Offset(fields.parameter(parameter)?),
            Self::Answer { parameter, cursor } => Advance::Answer {
                parameter: fields.parameter(parameter)?,
                cursor: fields.path(cursor)?,
            },
            Self::Link(Link::Header) => Advance::Link(Link::Header),
            Self::Link(Link::Property(path)) => Advance::Link(Link::Property(fields.path(path)?)),
            Self::LastItem { parameter, cursor } => Advance::LastItem {
                parameter: fields.parameter(parameter)?,
                cursor: fields.property(cursor)?,
            },
            Self::Order(ordered) => {
                let orders = ordered.orders.iter().map(|order| {
                    Some(Order {
                        value: order.value.clone(),
                        property: fields.property(&order.property)?,
                        is_descending: order.is_descending,
                    })
                });
                Advance::Order(Ordered {
                    parameter: fields.parameter(&ordered.parameter)?,
                    order: fields.parameter(&ordered.order)?,
                    default: ordered.default.clone(),
                    orders: orders.collect::<Option<_>>()?,
                    otherwise: match &ordered.otherwise {
                        Some(page) => Some(page.map(|it| fields.parameter(it))?),
                        None => None,
                    },
                })
            }
        })
    }
}

impl<P> PageNumber<P> {
    fn map<Q>(&self, parameter: impl Fn(&P) -> Option<Q>) -> Option<PageNumber<Q>> {
        Some(PageNumber {
            parameter: parameter(&self.parameter)?,
            first: self.first,
            last: self.last,
        })
    }
}
