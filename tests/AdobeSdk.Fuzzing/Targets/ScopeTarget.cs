using System.Text;
using AdobeSdk.Fuzzing.Engine;

namespace AdobeSdk.Fuzzing.Targets;

/// <summary>A list of scopes: a set that is written as it is read, or <see cref="FormatException"/>.</summary>
internal sealed class ScopeTarget() : FuzzTarget("scopes", Setting)
{
    public override string? Read(byte[] input)
    {
        try
        {
            ScopeSet scopes = ScopeSet.Parse(Encoding.UTF8.GetString(input));
            return ScopeSet.Parse(scopes.ToString()).Equals(scopes) && scopes.SequenceEqual(scopes.Distinct().Order(StringComparer.Ordinal)) ? null : throw new FindingException($"{scopes} comes back otherwise");
        }
        catch (FormatException e)
        {
            return e.Message;
        }
    }
}
