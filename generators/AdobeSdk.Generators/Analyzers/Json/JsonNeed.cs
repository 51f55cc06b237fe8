using Microsoft.CodeAnalysis;

namespace AdobeSdk.Generators.Analyzers.Json;

/// <summary>A type that a request writes or an answer holds as JSON.</summary>
/// <param name="Type">The type.</param>
/// <param name="Use">What it is: <c>the body of 'GenerateAsync'</c>.</param>
/// <param name="Location">Where the interface says so.</param>
internal sealed record JsonNeed(ITypeSymbol Type, string Use, Location Location);
