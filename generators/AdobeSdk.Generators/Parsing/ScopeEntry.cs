namespace AdobeSdk.Generators.Parsing;

/// <summary>One entry of a list of scopes.</summary>
/// <param name="Text">The scope, trimmed.</param>
/// <param name="Start">Where it starts in the list.</param>
internal readonly record struct ScopeEntry(string Text, int Start);
