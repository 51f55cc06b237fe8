using AdobeSdk.Generators.Parsing;
using Microsoft.CodeAnalysis;

namespace AdobeSdk.Generators.Analyzers.Json;

/// <summary>
/// Recognises a user's type for one of the answers that <c>JobAccepted</c> reads. Only what is nothing else counts:
/// <c>_links</c> alone is how many APIs write any resource, and <c>id</c> with <c>url</c> may be a picture.
/// </summary>
internal static class JobAnswer
{
    public static bool Is(ITypeSymbol type, INamedTypeSymbol? context)
    {
        if (type is not INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct } || JsonMembers.Read(type, context) is not { } members)
        {
            return false;
        }

        bool hasId = members.ContainsKey("jobId");
        if (IsAddress(members, "statusUrl") && (hasId || members.ContainsKey("cancelUrl")))
        {
            return true;
        }

        if (members.TryGetValue("links", out ITypeSymbol? links))
        {
            return Has(links, context, "result") && Has(links, context, "cancel");
        }

        if (members.TryGetValue("_links", out ITypeSymbol? self))
        {
            return members.Count == (hasId ? 2 : 1) && Has(self, context, "self");
        }

        return IsAddress(members, "url") && IsAddress(members, "bugReportUrl");
    }

    private static bool IsAddress(Dictionary<string, ITypeSymbol> members, string name) =>
        members.TryGetValue(name, out ITypeSymbol? type) && (type.SpecialType is SpecialType.System_String || WellKnown.IsType(type, "Uri", 0, "System"));

    private static bool Has(ITypeSymbol type, INamedTypeSymbol? context, string name) =>
        JsonMembers.Read(WellKnown.WithoutNullable(type), context) is { } members && members.ContainsKey(name);
}
