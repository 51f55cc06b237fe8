using AdobeSdk.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Diagnostics.Telemetry;

namespace AdobeSdk.Generators.Tests.Analyzers;

/// <summary>What the analyzers have a compiler do, by its own count.</summary>
public sealed class AnalyzerCostTests
{
    private const string Source = "public static class Program { public static void Main() { Console.WriteLine(); } }";

    [Fact]
    public async Task Nothing_runs_where_AdobeSdk_is_not_referenced()
    {
        CSharpCompilation compilation = Generation.Compile(Source).WithReferences(References.Without("AdobeSdk"));
        foreach (AnalyzerTelemetryInfo cost in await CostsAsync(compilation))
        {
            Assert.Equal(1, cost.CompilationStartActionsCount);
            Assert.Equal(0, cost.SymbolActionsCount + cost.OperationActionsCount + cost.SyntaxNodeActionsCount + cost.CompilationEndActionsCount);
        }
    }

    /// <summary>A library has no services to look for: ADOBE021 is there for applications only, and not for their tests.</summary>
    [Theory]
    [InlineData(OutputKind.DynamicallyLinkedLibrary, 1, 0)]
    [InlineData(OutputKind.ConsoleApplication, 2, 1)]
    [InlineData(OutputKind.WindowsApplication, 2, 1)]
    public async Task Code_is_looked_at_by_operations_and_calls_in_applications_only(OutputKind kind, int operationActions, int endActions)
    {
        CSharpCompilation compilation = Generation.Compile(Source);
        AnalyzerTelemetryInfo[] costs = await CostsAsync(compilation.WithOptions(compilation.Options.WithOutputKind(kind)));

        Assert.Equal(operationActions, costs.Sum(static cost => cost.OperationActionsCount));
        Assert.Equal(endActions, costs.Sum(static cost => cost.CompilationEndActionsCount));
        Assert.Equal(0, costs.Sum(static cost => cost.SyntaxNodeActionsCount + cost.SyntaxTreeActionsCount + cost.SemanticModelActionsCount + cost.OperationBlockActionsCount));
    }

    private static async Task<AnalyzerTelemetryInfo[]> CostsAsync(CSharpCompilation compilation)
    {
        CompilationWithAnalyzers analysis = compilation.WithAnalyzers(AllAnalyzers.Instances);
        await analysis.GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        return await Task.WhenAll(AllAnalyzers.Instances.Select(analyzer => analysis.GetAnalyzerTelemetryInfoAsync(analyzer, TestContext.Current.CancellationToken)));
    }
}
