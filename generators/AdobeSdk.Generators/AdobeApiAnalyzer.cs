using System.Collections.Immutable;
using AdobeSdk.Generators.Analyzers;
using AdobeSdk.Generators.Analyzers.Json;
using AdobeSdk.Generators.Analyzers.Requests;
using AdobeSdk.Generators.Analyzers.Retired;
using AdobeSdk.Generators.Analyzers.Routes;
using AdobeSdk.Generators.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AdobeSdk.Generators;

/// <summary>Says what is wrong with an interface marked with <c>[AdobeApi]</c>, at the line where it is.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class AdobeApiAnalyzer : DiagnosticAnalyzer
{
    private static readonly ImmutableArray<ApiRule> s_rules = ImmutableArray.Create<ApiRule>(
        new InterfaceRule(),
        new ScopeRule(),
        new ClientNameRule(),
        new JsonContextRule(),
        new MemberRule(),
        new RequestRule(),
        new BaseAddressRule(),
        new TokenRule(),
        new JobAnswerRule(),
        new RouteRule(),
        new CredentialHeaderRule(),
        new RetiredApiRule(),
        new ScopeHostRule(),
        new RegistrationRule(),
        new SubmitVerbRule());

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
            if (start.Compilation.GetTypeByMetadataName(AttributeArguments.AttributeName) is { } attributeType)
            {
                var all = new AnnotatedInterfaces(attributeType);
                start.RegisterSymbolAction(symbol => Check(symbol, all), SymbolKind.NamedType);
            }
        });
    }

    private static void Check(SymbolAnalysisContext context, AnnotatedInterfaces all)
    {
        var symbol = (INamedTypeSymbol)context.Symbol;
        if (all.AttributeOf(symbol) is { } attribute)
        {
            var check = new ApiCheck(AnnotatedInterface.Parse(symbol, attribute), context, all);
            foreach (ApiRule rule in s_rules)
            {
                rule.Check(check);
            }
        }
    }
}
