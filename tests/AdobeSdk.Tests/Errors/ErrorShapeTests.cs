using System.Text;
using AdobeSdk.Errors;

namespace AdobeSdk.Tests.Errors;

/// <summary>Every shape of error that Adobe's services are known to answer with, and those that proxies add.</summary>
public class ErrorShapeTests
{
    [Theory]
    [InlineData("""{"error_code":"403003","message":"Api Key is invalid"}""", "403003", "Api Key is invalid")]
    [InlineData("""{"error_code":403003,"message":"Api Key is invalid"}""", "403003", "Api Key is invalid")]
    [InlineData("""{"code":"429050","message":"Too many requests"}""", "429050", "Too many requests")]
    [InlineData("""{"errorCode":"400401","message":"bad value"}""", "400401", "bad value")]
    [InlineData("""{"error":"invalid_client","error_description":"invalid client_secret parameter"}""", "invalid_client", "invalid client_secret parameter")]
    [InlineData("""{"error":"invalid_client"}""", "invalid_client", null)]
    [InlineData("""{"title":"Requested resource was not found","type":"ResourceNotFound","code":404,"details":{"name":"n","reason":"r"}}""", "404", "Requested resource was not found")]
    [InlineData("""{"code":1000,"description":"Unauthorized","subtype":"x"}""", "1000", "Unauthorized")]
    [InlineData("""{"reason":"not_published","message":"The model is not published"}""", null, "The model is not published")]
    [InlineData("""{"reason":"not published"}""", null, "not published")]
    [InlineData("""{"title":"Forbidden","status":403,"error_code":401013,"message":"Oauth token is not valid"}""", "401013", "Oauth token is not valid")]
    [InlineData("""{"error_code":"access_error","message":""}""", "access_error", null)]
    [InlineData("""{"error":{"code":"bad","message":"nested"}}""", "bad", "nested")]
    [InlineData("while (1) {}\n{\"error_code\":\"1007\",\"message\":\"Lightroom\"}", "1007", "Lightroom")]
    [InlineData("while(1){}{\"error_code\":\"1007\",\"message\":\"Lightroom\"}", "1007", "Lightroom")]
    [InlineData("while ( 1 )\r\n{ }\t{\"error_code\":\"1007\",\"message\":\"Lightroom\"}", "1007", "Lightroom")]
    [InlineData("\uFEFF{\"error_code\":\"1\",\"message\":\"marked\"}", "1", "marked")]
    [InlineData("""{"code":402,"type":"TrialLimitExceededError","title":"Trial","details":"500 calls"}""", "402", "Trial")]
    public void Codes_and_messages_are_found_wherever_they_are(string body, string? code, string? message)
    {
        ErrorBody read = Read(body);

        Assert.Equal(code, read.Code);
        Assert.Equal(message, read.Message);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("\"text\"")]
    [InlineData("<html><body>413 Request Entity Too Large</body></html>")]
    [InlineData("{\"error_code\":\"4030")]
    [InlineData("{}")]
    [InlineData("while (1) {}")]
    [InlineData("while (2) {}{\"error_code\":\"1007\"}")]
    [InlineData("while (1)")]
    [InlineData("""{"error_code":null,"message":[]}""")]
    [InlineData("""{"error_code":"\ud800","message":"\ud800"}""")]
    public void A_body_that_says_nothing_is_no_error_of_ours(string body)
    {
        ErrorBody read = Read(body);

        Assert.Null(read.Code);
        Assert.Null(read.Message);
        Assert.Empty(read.ValidationErrors);
    }

    [Fact]
    public void Reasons_that_the_catalog_gives_by_name_are_validation_errors()
    {
        ErrorBody read = Read("""{"code":1030,"description":"Payload Validation Error","errors":{"payload.name":["required"],"payload.cover.id":["invalid","required"]}}""");

        Assert.Equal([new("payload.name", "required"), new("payload.cover.id", "invalid"), new("payload.cover.id", "required")], read.ValidationErrors);
    }

    [Fact]
    public void Fireflys_validation_errors_have_place_message_and_type()
    {
        ErrorBody read = Read("""
            {"error_code":"validation_error","validation_errors":[
              {"loc":["body","contentClass"],"msg":"unexpected value","type":"type_error.enum","ctx":{"enum_values":["photo","art"]}},
              {"loc":["body","outputs",0],"msg":"missing","type":"value_error"}]}
            """);

        Assert.Equal(
            [new("body.contentClass", "unexpected value", "type_error.enum"), new("body.outputs.0", "missing", "value_error")],
            read.ValidationErrors);
    }

    [Theory]
    [InlineData("""{"error_code":"x","validation_errors":["size is required","page is bad"]}""", "size is required", "", null)]
    [InlineData("""{"error_code":"x","message":"m","errors":[{"error_code":"a","message":"b"}]}""", "b", "", "a")]
    [InlineData("""{"errorDetails":[{"errorCode":"400401","message":"bad value"}]}""", "bad value", "", "400401")]
    [InlineData("""{"title":"t","code":400,"details":[{"name":"width","reason":"too wide"}]}""", "too wide", "width", null)]
    [InlineData("""{"title":"t","code":404,"details":{"name":"href","reason":"gone"}}""", "gone", "href", null)]
    [InlineData("""{"error_code":"x","error_details":[{"error_code":"e","loc":["scene"],"error_msg":"no","error_context":{}}]}""", "no", "scene", "e")]
    public void The_other_lists_are_understood_as_well(string body, string message, string location, string? type) =>
        Assert.Equal(new AdobeValidationError(location, message, type), Read(body).ValidationErrors[0]);

    [Fact]
    public void The_word_of_the_old_photoshop_api_is_kept_besides_its_code() =>
        Assert.Equal("ResourceNotFound", Read("""{"title":"t","type":"ResourceNotFound","code":404}""").Type);

    [Fact]
    public void Thousands_of_validation_errors_are_not_kept() =>
        Assert.Equal(100, Read($$"""{"errors":[{{string.Join(',', Enumerable.Repeat("\"no\"", 5000))}}]}""").ValidationErrors.Count);

    private static ErrorBody Read(string body) => ErrorBodyReader.Read(Encoding.UTF8.GetBytes(body));
}
