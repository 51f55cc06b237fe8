using System.Collections.Immutable;
using AdobeSdk.Generators.Analyzers.Usage;
using AdobeSdk.Generators.Analyzers.Usage.Injections;
using AdobeSdk.Generators.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AdobeSdk.Generators;

/// <summary>Says what is wrong with the code that uses clients: how they are configured and registered.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class AdobeUsageAnalyzer : DiagnosticAnalyzer
{
    private static readonly ImmutableArray<UsageRule> s_rules = ImmutableArray.Create<UsageRule>(new OptionsRule(), new UnregisteredClientRule());

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        s_rules.SelectMany(static rule => rule.Descriptors).ToImmutableArray();

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        // Another generator's code may register a client. Nothing is reported in it.
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze);
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
