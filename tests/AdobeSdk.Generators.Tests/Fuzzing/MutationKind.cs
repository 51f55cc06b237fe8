namespace AdobeSdk.Generators.Tests.Fuzzing;

/// <summary>What a mutation does.</summary>
internal enum MutationKind
{
    /// <summary>Leaves a token out.</summary>
    Delete,

    /// <summary>Leaves up to 20 out.</summary>
    DeleteRun,

    /// <summary>Writes a token twice.</summary>
    Duplicate,

    /// <summary>Exchanges two tokens.</summary>
    Swap,

    /// <summary>Takes a token to another place.</summary>
    Move,

    /// <summary>Puts a word in.</summary>
    Word,

    /// <summary>Replaces a token by one of another source.</summary>
    Foreign,

    /// <summary>Puts 30 tokens of another source in.</summary>
    ForeignRun,
}
