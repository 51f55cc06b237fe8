namespace AdobeSdk.Fuzzing.Engine;

/// <summary>What a mutation does.</summary>
public enum MutationKind
{
    /// <summary>Turns a bit over.</summary>
    Bit,

    /// <summary>Writes another byte.</summary>
    Byte,

    /// <summary>Leaves a run of bytes out.</summary>
    Delete,

    /// <summary>Ends the input early.</summary>
    Cut,

    /// <summary>Writes a run of bytes twice, or many times.</summary>
    Repeat,

    /// <summary>Puts a word in.</summary>
    Word,

    /// <summary>Puts a word in the place of a number, a name or a text.</summary>
    Replace,

    /// <summary>Puts another JSON value in the place of one.</summary>
    JsonValue,

    /// <summary>Puts a run of another seed in.</summary>
    Splice,
}
