<?php

declare(strict_types=1);

namespace Vendor\SitePackage\Html;

use TYPO3\CMS\Core\Html\DefaultSanitizerBuilder;
use TYPO3\HtmlSanitizer\Behavior;
use TYPO3\HtmlSanitizer\Behavior\Attr;
use TYPO3\HtmlSanitizer\Behavior\RegExpAttrValue;
use TYPO3\HtmlSanitizer\Behavior\Tag;

/**
 * Lets figures through TYPO3's HTML sanitizer: the elements of krk-widgets, and frames of the published site alone.
 * Put it into your site package as Classes/Html/FiguresBuilder.php, with your own namespace and address.
 */
class FiguresBuilder extends DefaultSanitizerBuilder
{
    private const FIGURES = 'https://figures.example.org/';

    private const ELEMENTS = [
        'krk-stat', 'krk-budget-share', 'krk-timeline', 'krk-compare', 'krk-breakdown', 'krk-ratio', 'krk-cite',
        'krk-report',
    ];

    private const ATTRIBUTES = 'src format figure path section label-field value-field period-field unit-field flag-field'
        . ' filter delimiter decimal encoding header-row heading heading-level description note source-name source-url'
        . ' source-published source-accessed license-name license-url loading refresh pin without-table without-source'
        . ' without-cite with-embed with-json-ld with-table-open label value unit qualifier precision period previous'
        . ' previous-period direction favourable amount share total share-qualifier phase points milestones chart values'
        . ' scale-min scale-max sort parts nested partial of icons';

    protected function createBehavior(): Behavior
    {
        $ours = new RegExpAttrValue('#^' . preg_quote(self::FIGURES, '#') . '#');
        $attributes = array_map(
            static fn (string $name): Attr => $name === 'src' ? (new Attr($name))->addValues($ours) : new Attr($name),
            explode(' ', self::ATTRIBUTES)
        );
        $elements = array_map(
            fn (string $name): Tag => (new Tag($name, Tag::ALLOW_CHILDREN))->addAttrs(...$this->globalAttrs, ...$attributes),
            self::ELEMENTS
        );
        $frame = (new Tag('iframe'))->addAttrs(
            ...$this->globalAttrs,
            ...[(new Attr('src', Attr::MANDATORY))->addValues($ours)],
            ...array_map(static fn (string $name): Attr => new Attr($name), ['width', 'height', 'loading', 'frameborder'])
        );
        return parent::createBehavior()->withName('figures')->withTags($frame, ...$elements);
    }
}
