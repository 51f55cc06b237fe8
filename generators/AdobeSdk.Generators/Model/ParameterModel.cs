namespace AdobeSdk.Generators.Model;

/// <summary>A parameter of a client's method.</summary>
/// <param name="Attributes">Attributes that travel along, each with its brackets.</param>
/// <param name="Type">The type with its modifiers.</param>
/// <param name="Name">The name, escaped.</param>
/// <param name="Default">The default value as an expression, if there is one.</param>
internal sealed record ParameterModel(EquatableArray<string> Attributes, string Type, string Name, string? Default);
