namespace AdobeSdk.Generators.Model;

/// <summary>What several interfaces claim. Nearly always nothing, and then no file depends on another interface.</summary>
/// <param name="Losers">The interfaces that get no client, because the first by name has taken it.</param>
/// <param name="CaseTwins">The interfaces whose names differ from another's by nothing but case: their files need other names.</param>
internal sealed record Clashes(EquatableArray<string> Losers, EquatableArray<string> CaseTwins)
{
    public static Clashes Find(IEnumerable<Claim> claims)
    {
        List<Claim> sorted = claims.OrderBy(static claim => claim.MetadataName, StringComparer.Ordinal).ToList();
        return new Clashes(
            sorted.GroupBy(static claim => claim.Client, StringComparer.Ordinal)
                .SelectMany(static group => group.Skip(1)).Select(static claim => claim.MetadataName).ToEquatableArray(),
            sorted.GroupBy(static claim => claim.MetadataName, StringComparer.OrdinalIgnoreCase)
                .Where(static group => group.Skip(1).Any())
                .SelectMany(static group => group).Select(static claim => claim.MetadataName).ToEquatableArray());
    }
}
