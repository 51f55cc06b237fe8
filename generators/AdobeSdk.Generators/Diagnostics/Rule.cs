using Microsoft.CodeAnalysis;

namespace AdobeSdk.Generators.Diagnostics;

/// <summary>Makes descriptors, so that none lacks its category or the link to its page.</summary>
internal static class Rule
{
    public const string Category = "AdobeSdk";

    private const string Pages = "https://github.com/adobesdk-dotnet/adobesdk/blob/main/docs/rules/";

    public static DiagnosticDescriptor Error(string id, string title, string message) => Create(id, title, message, DiagnosticSeverity.Error);

    public static DiagnosticDescriptor Warning(string id, string title, string message) => Create(id, title, message, DiagnosticSeverity.Warning);

    public static DiagnosticDescriptor Info(string id, string title, string message) => Create(id, title, message, DiagnosticSeverity.Info);

    /// <summary>A warning that only the whole compilation gives, so that an editor shows it no sooner than a build.</summary>
    public static DiagnosticDescriptor WarningAtEnd(string id, string title, string message) =>
        Create(id, title, message, DiagnosticSeverity.Warning, WellKnownDiagnosticTags.CompilationEnd);

    private static DiagnosticDescriptor Create(string id, string title, string message, DiagnosticSeverity severity, params string[] tags) =>
        new(id, title, message, Category, severity, isEnabledByDefault: true, helpLinkUri: $"{Pages}{id}.md", customTags: tags);
}
