using System.Collections.Immutable;
using AdobeSdk.Generators.Diagnostics;
using AdobeSdk.Generators.Parsing;
using Microsoft.CodeAnalysis;

namespace AdobeSdk.Generators.Analyzers;

/// <summary>Whether the interface can have a client at all.</summary>
internal sealed class InterfaceRule : ApiRule
{
    /// <summary>The diagnostic's property that holds the accessibilities which would do, separated by commas.</summary>
    public const string Accessibilities = nameof(Accessibilities);

    public override ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = ImmutableArray.Create(Rules.NotARefitInterface, Rules.NoClientPossible);

    public override void Check(ApiCheck check)
    {
        string name = check.Api.Symbol.Name;
        string? reason = check.Api.Flaw switch
        {
            InterfaceFlaw.Generic => "it is generic or stands in a generic type: a client is registered once, for one type",
            InterfaceFlaw.FileLocal => "it is a 'file' interface and its client stands in another file: make it internal",
            InterfaceFlaw.Unreachable => "it is private or protected, or stands in such a type, and its client stands in the namespace: make it internal",
            InterfaceFlaw.StaticAbstract => "a static member of it has no body, so that it cannot be a type argument: give the member one",
            _ => null,
        };

        if (reason is not null)
        {
            check.Report(
                Rules.NoClientPossible,
                check.InterfaceLocation,
                ImmutableDictionary<string, string?>.Empty.Add(Accessibilities, WiderAccess.For(check.Api.Symbol)),
                name,
                reason);
        }
        else if (check.Api.Flaw is InterfaceFlaw.NoMethods)
        {
            check.Report(Rules.NotARefitInterface, check.InterfaceLocation, name);
        }
    }
}
