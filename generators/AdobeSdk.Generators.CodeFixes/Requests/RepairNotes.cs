using AdobeSdk.Generators.Analyzers.Requests;
using Microsoft.CodeAnalysis;

namespace AdobeSdk.Generators.CodeFixes.Requests;

/// <summary>Reads what the analyzer says would help.</summary>
internal static class RepairNotes
{
    public static RequestRepair Repairs(this Diagnostic diagnostic) =>
        diagnostic.Properties.TryGetValue(RequestRule.Repairs, out string? text) && Enum.TryParse(text, out RequestRepair repairs) ? repairs : RequestRepair.None;
}
