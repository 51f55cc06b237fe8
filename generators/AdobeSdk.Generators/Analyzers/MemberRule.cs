using System.Collections.Immutable;
using AdobeSdk.Generators.Diagnostics;
using AdobeSdk.Generators.Parsing;
using Microsoft.CodeAnalysis;

namespace AdobeSdk.Generators.Analyzers;

/// <summary>Which members of the interface the client lacks.</summary>
internal sealed class MemberRule : ApiRule
{
    /// <summary>The diagnostic's property that holds a name which the method can have.</summary>
    public const string FreeName = nameof(FreeName);

    public override ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = ImmutableArray.Create(Rules.ReservedName, Rules.MemberLeftOut);

    public override void Check(ApiCheck check)
    {
        if (check.Api.Flaw is not InterfaceFlaw.None)
        {
            return;
        }

        string client = $"I{check.Api.ClientName}Client";
        foreach (ApiMethod method in check.Api.Declared)
        {
            if (ReservedNames.Contains(method.Symbol.Name, check.Api.ClientName))
            {
                check.Report(
                    Rules.ReservedName,
                    check.LocationOf(method.Symbol),
                    ImmutableDictionary<string, string?>.Empty.Add(FreeName, FreeNameFor(method.Symbol.Name, check.Api)),
                    method.Symbol.Name,
                    client);
            }
        }

        foreach (ISymbol member in check.Api.Symbol.GetMembers())
        {
            if (member is IPropertySymbol or IEventSymbol or IMethodSymbol { MethodKind: MethodKind.Ordinary }
                && member is { IsStatic: false, DeclaredAccessibility: Accessibility.Public }
                && (member is not IMethodSymbol method || ApiMethod.TryRead(method) is null))
            {
                check.Report(Rules.MemberLeftOut, check.LocationOf(member), member.Name, client);
            }
        }
    }

    // Overloads keep one name between them.
    private static string? FreeNameFor(string name, AnnotatedInterface api) => new[] { name + "Async", name + "RequestAsync" }
        .FirstOrDefault(free => !ReservedNames.Contains(free, api.ClientName)
            && api.Symbol.AllInterfaces.Concat([api.Symbol]).All(type => type.GetMembers(free).IsEmpty));
}
