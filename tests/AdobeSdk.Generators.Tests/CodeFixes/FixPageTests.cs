using AdobeSdk.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;

namespace AdobeSdk.Generators.Tests.CodeFixes;

/// <summary>Every rule has a fix, or a reason for having none; and its page says what is offered.</summary>
public sealed class FixPageTests
{
    private static readonly Dictionary<string, string> s_withoutFix = new()
    {
        ["ADOBE001"] = "Which request a method makes is for its author to say.",
        ["ADOBE015"] = "A member with a body becomes an extension method on a type that is generated: more than an edit.",
        ["ADOBE021"] = "Where an application registers its services is for its author to say.",
        ["ADOBE022"] = "A successor takes another body and gives another answer.",
        ["ADOBE024"] = "A project file is out of a code fix's reach.",
    };

    public static TheoryData<string> Fixable => [.. AllFixes.Rules];

    [Fact]
    public void Every_rule_has_a_fix_or_a_reason_for_none() => Assert.Equal(
        AllAnalyzers.Rules.Select(static rule => rule.Id).Order(), AllFixes.Rules.Concat(s_withoutFix.Keys).Order());

    [Fact]
    public void Only_a_page_of_a_rule_with_a_fix_speaks_of_one() => Assert.All(
        s_withoutFix.Keys, static id => Assert.Empty(new RulePage(id).Fix));

    [Theory]
    [MemberData(nameof(Fixable))]
    public async Task A_page_names_every_offer_that_its_wrong_example_gets(string id)
    {
        var page = new RulePage(id);
        using var file = new EditedFile(page.WrongText, page.Options);

        List<string> titles = [];
        foreach (Diagnostic finding in await file.FindAsync(id))
        {
            titles.AddRange((await file.OffersAsync(finding)).Select(static offer => offer.Title));
        }

        Assert.NotEmpty(titles);
        Assert.All(titles, title => Assert.Contains($"`{title}`", page.Fix));
    }

    [Theory]
    [MemberData(nameof(Fixable))]
    public async Task Whoever_takes_the_first_offers_has_mended_the_wrong_example(string id)
    {
        var page = new RulePage(id);
        using var file = new EditedFile(page.WrongText, page.Options);

        IReadOnlyList<Diagnostic> findings = await file.FindAsync(id);
        for (int left = findings.Count; left > 0; left = findings.Count)
        {
            CodeAction offer = (await file.OffersAsync(findings[0]))[0];
            await file.TakeAsync(offer);
            findings = await file.FindAsync(id);
            Assert.True(findings.Count < left, $"'{offer.Title}' left it behind.");
        }

        Assert.Empty(await file.ErrorsAsync());
    }
}
