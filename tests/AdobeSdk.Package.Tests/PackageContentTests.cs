namespace AdobeSdk.Package.Tests;

public sealed class PackageContentTests(PackedPackages packages)
{
    [Fact]
    public void Every_package_has_readme_icon_licence_and_symbols() => Assert.All(packages.All, package =>
    {
        string[] entries = packages.Entries(package);
        Assert.Contains("README.md", entries);
        Assert.Contains("icon.png", entries);

        string nuspec = packages.Nuspec(package);
        Assert.Contains("<license type=\"expression\">MIT</license>", nuspec, StringComparison.Ordinal);
        Assert.Contains("<readme>README.md</readme>", nuspec, StringComparison.Ordinal);
        Assert.Contains("<icon>icon.png</icon>", nuspec, StringComparison.Ordinal);

        Assert.Contains(packages.Entries(package, "snupkg"), e => e.EndsWith(".pdb", StringComparison.Ordinal));
    });

    [Fact]
    public void Every_API_package_brings_the_generators_along()
    {
        string[] apis = [.. packages.All.Where(package => packages.Nuspec(package).Contains("<dependency id=\"AdobeSdk\"", StringComparison.Ordinal))];
        Assert.Contains("AdobeSdk.Firefly", apis);
        Assert.Contains("AdobeSdk.Photoshop", apis);
        Assert.Contains("AdobeSdk.Imaging.V1", apis);
        Assert.Contains("AdobeSdk.DeveloperConsole", apis);
        Assert.Contains("AdobeSdk.Events", apis);
        Assert.Contains("AdobeSdk.Lightroom", apis);
        Assert.All(apis, package => Assert.Matches("<dependency id=\"AdobeSdk\" version=\"[^\"]+\" include=\"All\" />", packages.Nuspec(package)));
    }

    [Fact]
    public void The_emulator_shares_nothing_with_the_clients() =>
        Assert.DoesNotContain("<dependency id=\"AdobeSdk", packages.Nuspec("AdobeSdk.Emulator"), StringComparison.Ordinal);

    [Fact]
    public void Generator_and_fixes_travel_in_the_runtime_package_and_nothing_of_Roslyn_with_them()
    {
        string[] entries = packages.Entries("AdobeSdk");
        Assert.Contains("analyzers/dotnet/cs/AdobeSdk.Generators.dll", entries);
        Assert.Contains("analyzers/dotnet/cs/AdobeSdk.Generators.CodeFixes.dll", entries);
        Assert.DoesNotContain(entries, e => e.Contains("Microsoft.CodeAnalysis", StringComparison.Ordinal));
        Assert.DoesNotContain(entries, e => e.Contains("System.Composition", StringComparison.Ordinal));
        Assert.DoesNotContain("Microsoft.CodeAnalysis", packages.Nuspec("AdobeSdk"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_generator_is_a_library_to_those_who_test_it()
    {
        Assert.Contains("lib/net10.0/AdobeSdk.Generators.dll", packages.Entries("AdobeSdk.Generators.Testing"));
        Assert.DoesNotContain("<dependency id=\"AdobeSdk", packages.Nuspec("AdobeSdk.Generators.Testing"), StringComparison.Ordinal);
    }
}
