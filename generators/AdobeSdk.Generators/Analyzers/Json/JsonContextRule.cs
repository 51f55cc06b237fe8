using System.Collections.Immutable;
using AdobeSdk.Generators.Diagnostics;
using AdobeSdk.Generators.Parsing;
using Microsoft.CodeAnalysis;

namespace AdobeSdk.Generators.Analyzers.Json;

/// <summary>Whether JSON can be read and written without reflection, by a context that knows every type.</summary>
internal sealed class JsonContextRule : ApiRule
{
    /// <summary>The diagnostic's property that holds the full name of the type which is missing.</summary>
    public const string Type = nameof(Type);

    private static readonly string[] s_switches = ["PublishAot", "PublishTrimmed", "IsAotCompatible", "IsTrimmable"];

    public override ImmutableArray<DiagnosticDescriptor> Descriptors { get; } =
        ImmutableArray.Create(Rules.NotAJsonContext, Rules.TypeUnknownToJson, Rules.JsonContextMissing);

    public override void Check(ApiCheck check)
    {
        if (check.Api.Flaw is not InterfaceFlaw.None)
        {
            return;
        }

        if (check.Api.Arguments.JsonContext is { } context)
        {
            CheckContext(check, context);
        }
        else if (check.Argument("JsonContext") is null
            && s_switches.FirstOrDefault(check.IsOn) is { } reason
            && JsonNeeds.Of(check.Api).Any())
        {
            check.Report(Rules.JsonContextMissing, check.AttributeLocation, check.Api.Symbol.Name, reason);
        }
    }

    private static void CheckContext(ApiCheck check, INamedTypeSymbol context)
    {
        if (context.TypeKind is TypeKind.Error)
        {
            return;
        }

        if (JsonContexts.Problem(context) is { } reason)
        {
            check.Report(Rules.NotAJsonContext, check.ArgumentLocation("JsonContext"), ApiCheck.Name(context), check.Api.Symbol.Name, reason);
            return;
        }

        var known = new JsonKnowledge(context);
        var told = new HashSet<ITypeSymbol>(SymbolEqualityComparer.Default);
        foreach (JsonNeed need in JsonNeeds.Of(check.Api))
        {
            if (!known.Knows(need.Type) && told.Add(need.Type))
            {
                check.Report(
                    Rules.TypeUnknownToJson,
                    need.Origin is IMethodSymbol method ? check.ReturnTypeOf(method) : check.LocationOf(need.Origin),
                    ImmutableDictionary<string, string?>.Empty.Add(Type, Names.OfType(need.Type)),
                    ApiCheck.Name(context),
                    ApiCheck.Name(need.Type),
                    need.Use);
            }
        }
    }
}
