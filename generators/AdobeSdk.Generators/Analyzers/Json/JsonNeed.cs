using Microsoft.CodeAnalysis;

namespace AdobeSdk.Generators.Analyzers.Json;

/// <summary>A type that a request writes or an answer holds as JSON.</summary>
/// <param name="Type">The type.</param>
/// <param name="Use">What it is: <c>the body of 'GenerateAsync'</c>.</param>
/// <param name="Origin">The parameter that holds it, or the method that gives it back.</param>
internal sealed record JsonNeed(ITypeSymbol Type, string Use, ISymbol Origin);
