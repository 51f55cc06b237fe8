namespace AdobeSdk.Generators.Analyzers.Requests;

/// <summary>What Refit does with a method's parameter.</summary>
internal enum ParameterRole
{
    /// <summary>Cancels the call.</summary>
    Token,

    /// <summary>The whole address.</summary>
    Url,

    /// <summary>The body.</summary>
    Body,

    /// <summary>A part of a multipart body.</summary>
    Part,

    /// <summary>A header, or the Authorization header.</summary>
    Header,

    /// <summary>Several headers.</summary>
    HeaderCollection,

    /// <summary>Nothing on the wire: a property of the request.</summary>
    Property,

    /// <summary>A placeholder in the route.</summary>
    Path,

    /// <summary>A part of the query.</summary>
    Query,
}
