using System.Collections.Immutable;
using AdobeSdk.Generators.Analyzers.Usage;
using AdobeSdk.Generators.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AdobeSdk.Generators;

/// <summary>Says what is wrong with the code that uses clients: how they are configured and registered.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class AdobeUsageAnalyzer : DiagnosticAnalyzer
{
    private static readonly ImmutableArray<UsageRule> s_rules = ImmutableArray.Create<UsageRule>(new OptionsRule());

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        s_rules.SelectMany(static rule => rule.Descriptors).ToImmutableArray();

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (start.Compilation.GetTypeByMetadataName(AttributeArguments.AttributeName) is not null)
            {
                foreach (UsageRule rule in s_rules)
                {
                    rule.Register(start);
                }
            }
        });
    }
}
