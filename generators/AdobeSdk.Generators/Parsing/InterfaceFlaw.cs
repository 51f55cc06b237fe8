namespace AdobeSdk.Generators.Parsing;

/// <summary>Why an annotated interface gets no client.</summary>
internal enum InterfaceFlaw
{
    /// <summary>It gets one.</summary>
    None,

    /// <summary>It, or a type around it, is generic.</summary>
    Generic,

    /// <summary>It, or a type around it, is private or protected.</summary>
    Unreachable,

    /// <summary>It is a <c>file</c> interface.</summary>
    FileLocal,

    /// <summary>It has a static member without a body.</summary>
    StaticAbstract,

    /// <summary>It has no method that Refit implements.</summary>
    NoMethods,
}
