namespace AdobeSdk.Tests.Conformity;

/// <summary>Which C# type each of a description's schemas is: names are chosen for .NET, not copied.</summary>
internal sealed record SchemaMap
{
    public required IReadOnlyDictionary<string, Type> Records { get; init; }

    public required IReadOnlyDictionary<string, Type> Words { get; init; }

    /// <summary>
    /// What is answered by one of several schemas: their common base. By the union's name, or by the operation that has it inline.
    /// </summary>
    public IReadOnlyDictionary<string, Type> Unions { get; init; } = new Dictionary<string, Type>();

    /// <summary>What a submit is answered with: all of them are a <see cref="JobAccepted{TResult}"/>.</summary>
    public required IReadOnlySet<string> Accepted { get; init; }

    /// <summary>Parts of <see cref="Accepted"/>.</summary>
    public IReadOnlySet<string> PartsOfAccepted { get; init; } = new HashSet<string>();

    /// <summary>Multipart bodies: their members are the parameters of the multipart methods.</summary>
    public IReadOnlySet<string> MultipartBodies { get; init; } = new HashSet<string>();

    /// <summary>Members, by name, that are objects with any names in them.</summary>
    public IReadOnlyDictionary<string, Type> Maps { get; init; } = new Dictionary<string, Type>();

    /// <summary>Schemas that no operation leads to, and why they have a type all the same, or have none.</summary>
    public IReadOnlyDictionary<string, string> Unreachable { get; init; } = new Dictionary<string, string>();

    /// <summary>Properties that the schema lacks and Adobe's service has.</summary>
    public IReadOnlySet<(Type Type, string Property)> Additions { get; init; } = new HashSet<(Type, string)>();

    /// <summary>Types of <c>Schema.property</c> that do not follow from the description.</summary>
    public IReadOnlyDictionary<string, Type> Exceptions { get; init; } = new Dictionary<string, Type>();

    /// <summary>Properties that are required in C# because Adobe's words say so, where its schema does not.</summary>
    public IReadOnlySet<string> Stricter { get; init; } = new HashSet<string>();

    /// <summary>Properties that are optional in C# because Adobe's examples leave them out, where its schema requires them.</summary>
    public IReadOnlySet<string> Looser { get; init; } = new HashSet<string>();

    /// <summary>Schemas that are no objects and a plain C# type: enumerations of Booleans and of numbers, texts of a certain form.</summary>
    public IReadOnlyDictionary<string, Type> Plain { get; init; } = new Dictionary<string, Type>();

    /// <summary>Words of an open enum that other descriptions of the same API have.</summary>
    public IReadOnlySet<(Type Type, string Word)> OtherWords { get; init; } = new HashSet<(Type, string)>();

    /// <summary>Parameters that Adobe's guides have, and its description lacks: <c>header x-gw-ims-org-id</c>.</summary>
    public IReadOnlySet<string> UndescribedParameters { get; init; } = new HashSet<string>();

    /// <summary>Parameters that the pipeline or a body brings, and no parameter of a method.</summary>
    public IReadOnlySet<string> SentBelow { get; init; } = new HashSet<string>();

    /// <summary>Operations that take a file, which the description says in words alone.</summary>
    public IReadOnlySet<string> FileBodies { get; init; } = new HashSet<string>();

    /// <summary>Operations that answer with a file, likewise.</summary>
    public IReadOnlySet<string> FileAnswers { get; init; } = new HashSet<string>();

    /// <summary>Routes of the interface that the description lacks, and where they are from.</summary>
    public IReadOnlyDictionary<string, string> Undescribed { get; init; } = new Dictionary<string, string>();

    public Type? TypeOf(string schema) => Records.GetValueOrDefault(schema) ?? Words.GetValueOrDefault(schema) ?? Unions.GetValueOrDefault(schema) ?? Plain.GetValueOrDefault(schema);
}
