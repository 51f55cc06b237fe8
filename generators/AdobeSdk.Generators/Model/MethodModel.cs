namespace AdobeSdk.Generators.Model;

/// <summary>A method of a client.</summary>
/// <param name="Name">The name, escaped.</param>
/// <param name="Shape">What it gives back, as far as the wrapper differs.</param>
/// <param name="ReturnType">The type that the client's method gives back.</param>
/// <param name="TypeParameters">The names of its type parameters.</param>
/// <param name="Constraints">Its <c>where</c> clauses.</param>
/// <param name="Parameters">Its parameters, an added token included.</param>
/// <param name="Token">Its cancellation token as an expression, if it has one.</param>
/// <param name="AddsToken">Whether the user's method takes no token and the client's does.</param>
/// <param name="Receiver">The base interface that declares the method; <see langword="null"/> for the annotated one.</param>
/// <param name="Documentation">The lines of its documentation, without slashes.</param>
/// <param name="Attributes">Attributes that travel along, each with its brackets.</param>
/// <param name="IsNullableAware">Whether it was declared where nullable annotations are on.</param>
internal sealed record MethodModel(
    string Name,
    ReturnShape Shape,
    string ReturnType,
    EquatableArray<string> TypeParameters,
    EquatableArray<string> Constraints,
    EquatableArray<ParameterModel> Parameters,
    string? Token,
    bool AddsToken,
    string? Receiver,
    EquatableArray<string> Documentation,
    EquatableArray<string> Attributes,
    bool IsNullableAware);
