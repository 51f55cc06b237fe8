using Microsoft.CodeAnalysis;

namespace AdobeSdk.Generators.Analyzers.Usage.Injections;

/// <summary>A place where a container has to bring a client.</summary>
/// <param name="Client">The client's interface.</param>
/// <param name="Place">Where it is asked for.</param>
internal sealed record Injection(INamedTypeSymbol Client, Location Place);
