using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace AdobeSdk.Generators.Analyzers;

/// <summary>One concern of an annotated interface, checked on what the generator's own parser read.</summary>
internal abstract class ApiRule
{
    public abstract ImmutableArray<DiagnosticDescriptor> Descriptors { get; }

    public abstract void Check(ApiCheck check);
}
