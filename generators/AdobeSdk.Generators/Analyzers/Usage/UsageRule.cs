using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AdobeSdk.Generators.Analyzers.Usage;

/// <summary>One concern of the code that uses clients. It starts only where AdobeSdk is referenced.</summary>
internal abstract class UsageRule
{
    public abstract ImmutableArray<DiagnosticDescriptor> Descriptors { get; }

    public abstract void Register(CompilationStartAnalysisContext start);
}
