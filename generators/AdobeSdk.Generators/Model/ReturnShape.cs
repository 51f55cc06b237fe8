namespace AdobeSdk.Generators.Model;

/// <summary>What a method gives back, as far as the wrapper around it differs.</summary>
internal enum ReturnShape
{
    /// <summary>Handed through as it is: a stream of items, an observable, a type with an adapter of the user's.</summary>
    Plain,

    /// <summary>A task without a result.</summary>
    Task,

    /// <summary>A task with a result.</summary>
    TaskOfResult,

    /// <summary>A task with an accepted job.</summary>
    Job,
}
